// src/store/sqlite-statement.ts
/** The names of each database and of the lock that protects it, and its name in sentences. */
const fileNames = {
	ANSWERS: {
		database: "answers.sqlite",
		lock: "lock.sqlite",
		title: "The answer store"
	},
	JOBS: {
		database: "jobs.sqlite",
		lock: "jobs-lock.sqlite",
		title: "The job store"
	}
};
/** Makes the thread close the file, release the directory and end. */
const closeRequest = "CLOSE";
export { fileNames as n, closeRequest as t };
